import java.util.List;
import java.util.Map;
import sound.Mood;
import sound.Player;

interface Lookups {
  List<Player> models();

  Map<String, Mood> openEnums();

  String text();

  int number();

  List<Map<String, Runnable>> task();

  void nothing();
}
