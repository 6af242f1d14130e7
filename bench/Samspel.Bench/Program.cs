Console.WriteLine("Samspel bench");
